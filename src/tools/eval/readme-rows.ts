/** A row of the README's table: how many posts of each group there are, and the share of each that is warned of. */
export interface FigureRow {
  readonly counts: readonly number[];
  readonly figures: readonly string[];
}

/** A line of the table as figures: `| risky posts caught (298) | 0.91 |`. */
export function rowIn(line: string): FigureRow {
  const [what = '', figures = ''] = cells(line);
  const counts = [...what.matchAll(/\(([\d,]+)\)/g)].map((found) => Number(found[1]?.replace(',', '')));
  return { counts, figures: figures.split(', ') };
}

/** What to write where the README says something else than what was measured, one line each. */
export function staleRows(lines: readonly string[], measured: readonly FigureRow[]): string[] {
  return lines.flatMap((line, index) => {
    const [said, now] = [rowIn(line), measured[index]].map((row) => row && shown(row));
    if (said === now) return [];
    return [
      `README.md, row "${cells(line)[0]}": says ${said}, but it is ${now ?? 'not measured'}; write that if it is meant to move`,
    ];
  });
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());

const shown = ({ counts, figures }: FigureRow): string =>
  `${figures.join(', ')}${counts.length > 0 ? ` of ${counts.join(', ')} posts` : ''}`;
