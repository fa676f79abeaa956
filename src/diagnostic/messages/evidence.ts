import { warning } from './message.ts';

/** Codes of `evidence`: what explaining the numbers of a document can say. */
export const evidence = {
  'explained-differently': warning(
    ({ path, count }: { path: string; count: number }) =>
      `“${path}”里有 ${count} 处数字与台账不符，说明里已逐处注明`,
    ({ path }) => `运行 cppcc-report verify ${path} --log 台账，查看每一处`,
  ),
};
