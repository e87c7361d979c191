// docs/rules.md: each rule, scenario and code that an issue cites, with the tests that prove it or the reason why it is not built.

const escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** True when a title names the id itself, not a longer one (T-03 is not T-03a, scenario 2 is not scenario 29). */
export function names(title, id) {
  return new RegExp(`(?<![\\w-])${escapePattern(id)}(?![\\w-])`, 'i').test(title);
}

/** Join the cited ids with the tests that name them. */
export function matchRules(cited, titles) {
  return cited.map((rule) => ({ ...rule, tests: titles.filter(({ title }) => names(title, rule.id)) }));
}

/** What the check refuses: an id with neither a test nor a reason, an id listed twice. */
export function ruleProblems(rules) {
  const seen = new Set();
  const problems = [];
  for (const { id, tests, reason } of rules) {
    if (seen.has(id)) problems.push(`${id} is listed twice in tools/rules/cited.json.`);
    seen.add(id);
    if (tests.length === 0 && !reason) problems.push(`${id}: no test names it, and no reason says why it is not built.`);
  }
  return problems;
}

const cell = (text) => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
const SHOWN = 4;

function proof({ tests, reason }) {
  const files = [...new Map(tests.map((test) => [test.file, test])).values()];
  const shown = files.slice(0, SHOWN).map(({ file, title }) => `[${cell(title)}](../${file})`);
  if (files.length > SHOWN) shown.push(`and ${files.length - SHOWN} more files`);
  if (reason) shown.push(`${tests.length > 0 ? 'Not built of it' : 'Not built'}: ${cell(reason)}`);
  return shown.join('<br>');
}

const state = ({ tests, reason }) => {
  if (tests.length === 0) return reason ? 'not built' : '**missing**';
  return reason ? 'in part' : 'built';
};

/** The page itself. It names no line numbers, so that it changes only when a title or a file does. */
export function rulesPage(rules) {
  const rows = rules.map((rule) => `| ${rule.id} | ${cell(rule.title)} | ${state(rule)} | ${proof(rule)} |`);
  const count = (wanted) => rules.filter((rule) => state(rule) === wanted).length;
  return `# Rules, scenarios and codes

Written by \`npm run rules\` from \`tools/rules/cited.json\` and the titles of the tests; \`npm test\` fails when it is out of date or an id has neither test nor reason.

${rules.length} cited: ${count('built')} built, ${count('in part')} in part, ${count('not built')} not built.

| Id | What it says | State | Proof (first test that names it in each file) |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
