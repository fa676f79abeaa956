// Figures that the program itself knows, whatever the taxonomy holds: their names, and what they are counted in.

/** Name of the figure for attendances (人次), which adds up over activities. */
export const ATTENDANCES = '参加人次';
/** Name of the figure for distinct persons (人) where names are given. */
export const PARTICIPANTS = '参加人员';
/** Name of the figure for all events, each counted once. */
export const ALL_ACTIVITIES = '全部活动';
/** Name of the measure into which `funds` goes. */
export const FUNDS = '资金';
/** Name of the figure for written instructions (批示). */
export const INSTRUCTIONS = '批示';
/** Name of the figure for the committee's members. */
export const MEMBERS = '委员';
/** Prefix of the figures of the proposal chain: 提案立案. */
export const PROPOSALS = '提案';
/** Prefix of the figures that count a plan's arrangements: 计划常委会议. */
export const PLANNED = '计划';

/** What events are counted in where their types do not say, or do not agree. */
export const EVENT_UNIT = '次';
/** What attendances are counted in: a person who comes twice is two. */
export const ATTENDANCE_UNIT = '人次';
/** What distinct persons are counted in. */
export const PERSON_UNIT = '人';
/** What written instructions are counted in. */
export const INSTRUCTION_UNIT = '件';
/** What proposals are counted in. */
export const PROPOSAL_UNIT = '件';
