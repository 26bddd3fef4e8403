import { withoutSecrets } from '../secrets/scrub.ts';

/** One mistake in the settings: its place, and a sentence with what was found and what is allowed. */
export interface SettingsFault {
  /** A file of the repository, or null for an input or a flag. */
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/**
 * The settings are wrong. All that was found, so that one run tells everything. Messages quote what was given, and
 * a token that was given in a wrong place is not to be quoted.
 */
export class SettingsError extends Error {
  readonly faults: readonly SettingsFault[];

  constructor(faults: readonly SettingsFault[]) {
    const safe = faults.map(({ file, line, message }) => ({
      file: file === null ? null : withoutSecrets(file),
      line,
      message: withoutSecrets(message),
    }));
    super(safe.map(({ message }) => message).join('\n'));
    this.name = 'SettingsError';
    this.faults = safe;
  }

  static of(message: string): SettingsError {
    return new SettingsError([{ file: null, line: null, message }]);
  }
}
