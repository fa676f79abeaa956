import { error } from './message.ts';

const BECAUSE = {
  'no-log': '它整个不是“名称: 内容”的样子',
  braces: '整份台账写在一对 { } 里',
  'not-a-list': '“活动”下面写的不是清单',
  alias: '“活动”写的是 * 引用，内容在别处',
  anchor: '“活动”上有 & 标记，别处还在引用它',
  unclear: '它的写法比较特别，放进去会影响别的内容',
};

/** Codes of `compose`: why an entry has no place in a file. */
export const compose = {
  'no-place-for-entry': error(
    ({ because }: { because: keyof typeof BECAUSE }) => `这一条放不进台账：${BECAUSE[because]}`,
    () => '请用编辑器打开台账自己添加；“活动”下面每条以“- ”开头另起一行，以后就能直接添加',
  ),
};
