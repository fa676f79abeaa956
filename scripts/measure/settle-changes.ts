import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A DOCX, and what is to become of its tracked changes. */
export interface Unsettled {
  readonly bytes: Uint8Array;
  readonly how: 'accept' | 'reject';
}

const COMMANDS = { accept: 'AcceptAllTrackedChanges', reject: 'RejectAllTrackedChanges' } as const;

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">';

/** Opens a document, gives a command and saves it as DOCX; LibreOffice has no option for that. */
const MACRO = `${HEAD}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(command As String, source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  Dim docx(0) As New com.sun.star.beans.PropertyValue
  docx(0).Name = "FilterName"
  docx(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, docx())
  document.close(True)
End Sub
</script:module>
`;

/** Accepts or rejects all tracked changes of documents with LibreOffice, apart from its user's settings. */
export async function settleChanges(documents: readonly Unsettled[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'settle-'));
  try {
    const office = (...given: readonly string[]) =>
      run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, ...given], {
        env: { ...process.env, HOME: folder },
      });
    // The first start makes the profile, with an empty module in it.
    await office('--terminate_after_init');
    await writeFile(join(folder, 'profile/user/basic/Standard/Module1.xba'), MACRO);
    const made: Uint8Array[] = [];
    for (const { bytes, how } of documents) {
      const [source, target] = [join(folder, 'source.docx'), join(folder, 'target.docx')];
      await writeFile(source, bytes);
      await office(
        `macro:///Standard.Module1.Settle("${COMMANDS[how]}","file://${source}","file://${target}")`,
      );
      made.push(await readFile(target));
      await rm(target);
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
