import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已满',
  ENOTDIR: '路径里有一段不是文件夹',
  EEXIST: '路径里有一段不是文件夹',
  EISDIR: '这是一个文件夹',
  ENAMETOOLONG: '文件名太长',
  ENOENT: '路径不存在',
};

/** The diagnostic for a failed write. What the system calls a lock on Windows is another program's doing. */
export function writeFailure(path: string, cause: unknown): Diagnostic {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const locked = code === 'EBUSY' || code === 'ETXTBSY' || (code === 'EPERM' && process.platform === 'win32');
  if (locked) return diagnose('file-in-use', { path });
  if (!(cause instanceof Error) || code === '') throw cause;
  return diagnose('file-unwritable', { path, reason: REASONS[code] ?? `系统报告 ${code}` });
}
