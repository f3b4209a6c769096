import type { Stream, World } from './world.ts';

/**
 * Whether a stream gets colours: a terminal does, unless the environment says otherwise
 * (https://no-color.org, https://force-color.org). Who wants none is heard first.
 */
export function wantsColour({ isTerminal }: Stream, environment: World['environment']): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM, CI } = environment;
  if (isSet(NO_COLOR)) return false;
  if (isSet(FORCE_COLOR)) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb' && !isSet(CI);
}

/** Whether something may be written that is overwritten later: only where people watch. */
export function wantsProgress({ isTerminal }: Stream, environment: World['environment']): boolean {
  return isTerminal && environment['TERM'] !== 'dumb' && !isSet(environment['CI']);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
