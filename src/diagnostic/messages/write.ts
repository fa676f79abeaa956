import { error } from './message.ts';

/** Codes of `write`: what style files can say. */
export const write = {
  'style-no-room': error(
    ({ reason }: { reason: string }) => `这样的页面排不下正文：${reason}`,
    () => '请核对页边距、每面行数、每行字数和正文字号',
  ),
};
