/**
 * Topics that say themselves what is done with them, as agendas do: 审议常委会工作报告. They stand as predicates,
 * without quotation marks.
 */
export const agendaItem =
  /^(审议|听取|传达|讨论|通报|部署|表决|选举|酝酿|推荐|通过|学习(?!型|强国)|研究(?!生|院|所|型)|协商(讨论|通过|确定|年度))/u;
