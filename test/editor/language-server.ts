import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import type { CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { environment } from '../cli/run-cli.ts';

const SERVER = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);

/** What VS Code sends of its settings, with the one thing that would ask the network turned off. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true },
};

/** A place in a document that is marked by `|` in its text. */
interface Marked {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** The real yaml-language-server as a process, spoken to over stdio as an editor does. */
export class LanguageServer {
  private readonly diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>();
  private opened = 0;

  private constructor(
    private readonly folder: string,
    private readonly connection: ReturnType<typeof createMessageConnection>,
    private readonly stopProcess: () => void,
  ) {}

  /** @param folder the workspace */
  static async start(folder: string): Promise<LanguageServer> {
    // Whatever would leave the machine ends at a closed door.
    const nowhere = 'http://127.0.0.1:9';
    const env = environment({ http_proxy: nowhere, https_proxy: nowhere, NO_PROXY: '' });
    const child = spawn(process.execPath, [SERVER, '--stdio'], { cwd: folder, env, stdio: 'pipe' });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(folder, connection, () => child.kill());
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => SETTINGS[section] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) =>
        server.diagnostics.get(uri)?.(diagnostics),
    );
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: '台账' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: SETTINGS });
    return server;
  }

  /** Diagnostics of a file, as it stands or with another text in the editor. */
  async check(name: string, text?: string): Promise<readonly Diagnostic[]> {
    const uri = this.uriOf(name);
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.diagnostics.set(uri, resolve));
    await this.open(uri, text ?? readFileSync(join(this.folder, name), 'utf8'));
    return found;
  }

  /** What is offered where the text has `|`. */
  async complete(name: string, marked: string): Promise<CompletionList['items']> {
    const place = await this.place(name, marked);
    const list: CompletionList = await this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: place.uri },
      position: place.position,
      context: { triggerKind: 1 },
    });
    return list.items;
  }

  /** The text that shows when the pointer rests where the text has `|`; '' for none. */
  async hover(name: string, marked: string): Promise<string> {
    const place = await this.place(name, marked);
    const hover: Hover | null = await this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: place.uri },
      position: place.position,
    });
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.stopProcess();
  }

  private async place(name: string, marked: string): Promise<Marked> {
    const [before = '', after = ''] = marked.split('|');
    const uri = this.uriOf(name);
    await this.open(uri, before + after);
    const lines = before.split('\n');
    return { uri, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
  }

  private async open(uri: string, text: string): Promise<void> {
    this.opened += 1;
    const textDocument = { uri, languageId: 'yaml', version: this.opened, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  private uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }
}
