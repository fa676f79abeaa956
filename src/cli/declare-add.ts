import { ENTRY_FIELDS, type EntryField } from '../commands/add/fields.ts';
import { BUILT_IN_TAXONOMY } from '../vocabulary/taxonomy.ts';
import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { logArgument, PathOption } from './paths.ts';
import { several } from './values.ts';

/** Declares `add`, with an option for every field of an activity. */
export function declareAdd(program: CliCommand, declare: Declare): void {
  const add = declare(program, 'add', '往台账里记一条活动', () => import('../commands/add.ts'));
  add
    .description(
      '往台账里记一条活动，按日期放到该放的地方，别的一字不动，注释、空行、引号都留着。活动写在选项里；在终端里不写 --type，就逐项提问。日期、数量照平时的写法，拿得准的会改成台账的写法。记之前先连同这一条检查整份台账，这一条引起错误就不写。',
    )
    .addArgument(logArgument('<台账>', '一份台账（.yaml）'));
  for (const field of ENTRY_FIELDS) add.addOption(new FieldOption(field));
  add
    .addOption(
      new PathOption('--into <文件>', '台账引入了别的文件时，记到其中哪一个；不写就记在台账本身', {
        what: 'files',
        endings: ['yaml', 'yml'],
      }),
    )
    .option('-n, --dry-run', '只看会改成什么样，不改');
  add.example('cppcc-report add 2024.yaml', '逐项提问，十来秒记一条');
  add.example(
    'cppcc-report add 2024.yaml --date 3月5日 --type 专题协商 --topic 城区停车 --results 意见建议=24条',
    '一条命令记好',
  );
  add.example(
    'cppcc-report add 2024.yaml --date 今天 --type 党组会议 --type 主席会议 --dry-run',
    '一次活动算两种类型；先看看，不写',
  );
}

/** An option that is a field: what it is given more than once is kept, to be judged when the log is known. */
class FieldOption extends PathOption {
  constructor({ name, title, help, repeats, kind }: EntryField) {
    const types = name === 'type' ? BUILT_IN_TAXONOMY.types.map((type) => type.name) : [];
    // A shell knows no other words that could stand here; least of all is it a file.
    super(`--${name} <${title}>`, repeats ? `${help}；有几个就写几次` : help, {
      what: 'words',
      words: kind === 'boolean' ? ['是', '否'] : types,
    });
    this.argParser(several);
  }
}
