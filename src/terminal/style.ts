import { styleText } from 'node:util';
import type { Style } from '../report/style.ts';
import type { OutputStream } from './console.ts';

type Name = Parameters<typeof styleText>[0];

/** Node knows NO_COLOR, FORCE_COLOR, TERM and the rest (tty.WriteStream#getColorDepth). */
export function styleFor(stream: OutputStream, environment: NodeJS.ProcessEnv): Style {
  const forced = environment['FORCE_COLOR'];
  const wants = stream.isTTY
    ? stream.hasColors(environment)
    : forced !== undefined && forced !== '0' && !environment['NO_COLOR'];
  return styles(wants);
}

export function styles(wants: boolean): Style {
  const style = (name: Name) =>
    wants ? (text: string) => styleText(name, text, { validateStream: false }) : (text: string) => text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    yellow: style('yellow'),
    blue: style('blue'),
    green: style('green'),
    cyan: style('cyan'),
  };
}
