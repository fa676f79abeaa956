import { error, warning } from './message.ts';

/** Codes of `tidy`: what repairing a log's text can say besides what is wrong with it. */
export const tidy = {
  untidy: error<{ path: string; changes: string }>(
    ({ changes }) => `有能自动修好的手误：${changes}`,
    ({ path }) => `运行 cppcc-report fmt ${path} 就能修好；想先看看，加 --dry-run`,
  ),
  'not-sorted': warning<{ reason: NotSorted }>(
    ({ reason }) => `活动没有按日期重排：${NOT_SORTED[reason]}`,
    ({ reason }) => (reason === 'errors' ? '改好后再运行一次' : '请自己挪动'),
  ),
};

/** Why the activities of a log are left as they stand. */
export type NotSorted = 'errors' | 'date' | 'flow' | 'anchor' | 'comment' | 'layout';

const NOT_SORTED: Readonly<Record<NotSorted, string>> = {
  errors: '台账里还有错误',
  date: '这一条的日期读不出来',
  flow: '各条写在一对方括号里，没有各占几行',
  anchor: '这里用了 & 或 *，条目之间有先后的关系',
  comment: '这一行说明把清单分成了几段，有的条目要越过它，不知道它管哪几条',
  layout: '条目的写法特别，不能整条挪动',
};
