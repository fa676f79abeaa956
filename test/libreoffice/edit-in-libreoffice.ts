import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longer than any of these edits takes; LibreOffice waits forever for an answer to what goes wrong. */
const LONGEST = 180_000;

/** One thing that a person does, in LibreOffice Basic; see the procedures below. */
export type Step = string;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What a person can do to the mark of a figure. */
export const steps = {
  /** Selects the number and types over it. */
  retype: (bookmark: string, text: string): Step => `Choose ${quoted(bookmark)} : Insert ${quoted(text)}`,
  /** Selects the number and deletes it. */
  remove: (bookmark: string): Step => `Choose ${quoted(bookmark)} : Perform ".uno:Delete"`,
  /** Moves the paragraph of the number up by two paragraphs. */
  moveUp: (bookmark: string): Step =>
    [
      `Choose ${quoted(bookmark)}`,
      ...['GoToStartOfPara', 'EndOfParaSel', 'MoveUp', 'MoveUp'].map((name) => `Perform ".uno:${name}"`),
    ].join(' : '),
} as const;

/**
 * Opens a DOCX in LibreOffice, edits it there as a person would (selecting, typing, deleting), and saves it as DOCX
 * again. Through a Basic macro: other ways in need packages that are often missing.
 *
 * @param tracked with changes tracked
 */
export async function editInLibreOffice(
  bytes: Uint8Array,
  edits: readonly Step[],
  tracked: boolean,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'cppcc-report-office-'));
  try {
    const [source, target] = [join(folder, 'source.docx'), join(folder, 'target.docx')];
    await writeFile(source, bytes);
    const run = (...args: string[]) => soffice(folder, args);
    // The first start makes the profile, and would put its own library over ours.
    await run('--terminate_after_init');
    const library = join(folder, 'profile/user/basic/Standard');
    await writeFile(join(library, 'Module1.xba'), moduleOf(source, target, edits, tracked));
    await run('macro:///Standard.Module1.Main');
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice with a profile of its own, and ends it with all that it has started. */
function soffice(folder: string, args: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return new Promise((resolve, reject) => {
    const child = spawn('soffice', ['--headless', '--norestore', profile, ...args], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, LONGEST);
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function moduleOf(source: string, target: string, edits: readonly Step[], tracked: boolean): string {
  const basic = `
Dim document
Dim frame
Dim office

Sub Choose(bookmark)
  document.CurrentController.select(document.getBookmarks().getByName(bookmark).getAnchor())
End Sub

Sub Perform(command)
  office.executeDispatch(frame, command, "", 0, Array())
End Sub

Sub Insert(text)
  Dim given(0) As New com.sun.star.beans.PropertyValue
  given(0).Name = "Text"
  given(0).Value = text
  office.executeDispatch(frame, ".uno:InsertText", "", 0, given())
End Sub

Sub Main
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(source)}), "_blank", 0, hidden())
  frame = document.CurrentController.Frame
  office = createUnoService("com.sun.star.frame.DispatchHelper")
  document.RecordChanges = ${tracked ? 'True' : 'False'}
  ${edits.join('\n  ')}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(${quoted(target)}), filter())
Failed:
  document.close(True)
End Sub
`;
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>
`;
}
