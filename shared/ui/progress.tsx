/** Day n of m of the plan's period; `day` below 1 means that it has not begun. */
export function Progress({ day, of }: { day: number; of: number }) {
  const shown = Math.min(Math.max(day, 0), of);
  const words = day < 1 ? `Starts soon · ${of} days` : `Day ${shown} of ${of}`;
  return (
    <div class="fw-progress">
      <span class="fw-numeric fw-small">{words}</span>
      <progress value={shown} max={of} aria-label={words} />
    </div>
  );
}
