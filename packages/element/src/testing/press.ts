import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other; `Control+Shift+z` is one with others held. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) {
    const [key = '', ...held] = chord.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
}
