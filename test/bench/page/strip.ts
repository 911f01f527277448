import { cardIn, createPanelWorld, DANA } from '../../e2e/panel-world.ts';
import { median } from '../../support/measure/statistics.ts';
import { ownScript } from './own-time.ts';

/** How long our scripts run in a person's HR page until its strip stands, for a manager who signed in, in milliseconds. */
export async function stripLoadTime(rounds: number): Promise<number> {
  const world = await createPanelWorld();
  try {
    await world.runningPlan();
    const profile = await world.openProfile(DANA);
    const panel = await world.openPanel(profile);
    await world.signIn(panel);
    await panel.getByRole('button', { name: 'Yes, this is' }).click();
    const session = await world.chrome.context.newCDPSession(profile);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { time } = await ownScript(session, async () => {
        await profile.reload();
        await cardIn(profile);
      });
      taken.push(time);
    }
    return median(taken);
  } finally {
    await world.close();
  }
}
