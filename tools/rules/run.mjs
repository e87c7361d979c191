// npm run rules: writes docs/rules.md. `--check` compares, and fails when a cited id has neither a test nor a reason.
import fs from 'node:fs';
import path from 'node:path';
import { settle } from '../codegen/write-or-compare.mjs';
import { ROOT } from '../process/run-tool.mjs';
import { allTitles } from './named-tests.mjs';
import { matchRules, ruleProblems, rulesPage } from './rules-page.mjs';

const cited = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'cited.json'), 'utf8'));
const rules = matchRules(cited, allTitles());
const problems = ruleProblems(rules);
for (const problem of problems) console.error(problem);
const isCheck = process.argv.includes('--check');
process.exitCode =
  settle(new Map([[path.join(ROOT, 'docs/rules.md'), rulesPage(rules)]]), 'npm run rules', isCheck) ||
  (isCheck && problems.length > 0 ? 1 : 0);
