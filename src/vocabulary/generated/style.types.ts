// Generated from schemas/ by `npm run generate`. Do not edit.


/**
 * 文档版式。
 */
export interface WrittenStyle {

}
