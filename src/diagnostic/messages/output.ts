import { error } from './message.ts';

/** Codes of `output`: what writing files can say. All of them mean that nothing was written. */
export const output = {
  'file-edited': error(
    ({ path }: { path: string }) => `“${path}”不是上次写出的样子，可能有人改过，没有覆盖`,
    () => '改过的内容会丢失：请先另存或改名；确实要覆盖，请加 --force',
  ),
  'file-not-ours': error(
    ({ path }: { path: string }) => `“${path}”已经存在，又认不出是本程序写的，没有覆盖`,
    () => '换个文件名（-o）或文件夹（--out-dir）；确实要覆盖，请加 --force',
  ),
  'file-is-input': error(
    ({ path }: { path: string }) => `“${path}”是起草用的台账、模板或版式文件，不能写成文稿`,
    () => '换个文件名（-o）；加 --force 也不会覆盖它',
  ),
  'already-exists': error(
    ({ path }: { path: string }) => `“${path}”已经存在，没有改动`,
    () => '换个文件名，或先把它改名',
  ),
  'file-in-use': error(
    ({ path }: { path: string }) => `“${path}”正被别的程序占用，写不进去`,
    () => '如果它在 WPS 或 Word 里打开着，请关闭后重试',
  ),
  'document-open': error(
    ({ path }: { path: string; lock: string }) => `“${path}”正在 Word、WPS 或 LibreOffice 里打开着，没有改动`,
    ({ lock }) => `请保存、关闭后重试；确实没有打开（程序异常退出过），请删去它旁边的“${lock}”`,
  ),
  'document-changed': error(
    ({ path }: { path: string }) => `“${path}”刚刚被别的程序改过，没有改动`,
    () => '请确认它已保存、关闭，再运行一次',
  ),
  'file-locked': error(
    ({ path }: { path: string; lock: string }) =>
      `“${path}”正由另一个 cppcc-report 写入，等了又等没有等到，没有改动`,
    ({ lock }) => `请稍后重试；确实没有别的电脑、别的窗口在写，请删去“${lock}”`,
  ),
  'file-unwritable': error(
    ({ path, reason }: { path: string; reason: string }) => `“${path}”写不进去：${reason}`,
    () => '请检查文件夹是否存在、有没有写入权限、磁盘是否已满，或写到别的文件夹',
  ),
  'same-path': error(
    ({ path, first, second }: { path: string; first: string; second: string }) =>
      first === second
        ? `“${first}”在命令里写了两次，都要写成“${path}”`
        : `“${first}”和“${second}”都要写成“${path}”，后写的会盖掉先写的`,
    ({ first, second }) =>
      first === second ? '删去重复的台账' : '给台账改个名，或分开运行并各给一个 --out-dir',
  ),
};
