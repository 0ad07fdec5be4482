/** Every word that Pilcrow itself says. Whoever translates it, or words it otherwise for a server, starts here. */
export { advice } from './advice.ts';
export { cards } from './cards.ts';
export { checking } from './check.ts';
export { commands } from './commands.ts';
export { type Complaint, content } from './content.ts';
export { dates } from './dates.ts';
export { faults } from './faults.ts';
export { gaps } from './gaps.ts';
export { http } from './http.ts';
export { importing } from './import.ts';
export { library } from './library.ts';
export { pictures } from './pictures.ts';
export { playground } from './playground.ts';
export { questionLog } from './question-log.ts';
export { reader } from './reader.ts';
export { report } from './report.ts';
export { start } from './start.ts';
export { terminal } from './terminal.ts';
