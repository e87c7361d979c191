// The yardstick: Node's http and pg, one statement, JSON.stringify. Nothing about rights, languages, validation or GraphQL.
import http from 'node:http';
import pg from 'pg';

const CLASSES = "array['DIRECT', 'COUNTY', 'OTHER', 'PARTIAL']";
const COVERAGE_ROWS = `
  SELECT v.code,
    CASE
      WHEN county.area = '91' OR region.area = '21' THEN 'NOT_COUNTED'
      ELSE coalesce((${CLASSES})[c.rank], 'NONE')
    END AS "coverageClass",
    c.until, coalesce(c.is_open, false) AS "isOpenEnded", coalesce(c.numbers, '{}') AS "agreementNumbers"
  FROM municipality_version v
  LEFT JOIN area_membership county ON county.municipality_id = v.municipality_id AND county.kind = 'COUNTY'
    AND coalesce(county.valid_from, '-infinity') <= $1::date AND coalesce(county.valid_to, 'infinity') >= $1::date
  LEFT JOIN area_membership region ON region.municipality_id = v.municipality_id AND region.kind = 'REGION'
    AND coalesce(region.valid_from, '-infinity') <= $1::date AND coalesce(region.valid_to, 'infinity') >= $1::date
  LEFT JOIN (
    SELECT municipality_id, min(array_position(${CLASSES}, coverage_class)) AS rank, bool_or(upper_inf(days)) AS is_open,
      CASE WHEN NOT bool_or(upper_inf(days)) THEN to_char(max(upper(days) - 1), 'YYYY-MM-DD') END AS until,
      (array_agg(agreement_number ORDER BY array_position(${CLASSES}, coverage_class), agreement_number))[1:3] AS numbers
    FROM coverage_span WHERE upper_inf(revisions) AND days @> $1::date
    GROUP BY municipality_id
  ) c ON c.municipality_id = v.municipality_id
  WHERE coalesce(v.valid_from, '-infinity') <= $1::date AND coalesce(v.valid_to, 'infinity') >= $1::date
  ORDER BY v.name_fi COLLATE "fi-FI-x-icu"`;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });

async function answer(request, response) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { variables } = JSON.parse(body);
  const { rows } = await pool.query({ name: 'coverage', text: COVERAGE_ROWS, values: [variables.on] });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ data: { coverage: { rows } } }));
}

const server = http.createServer((request, response) => {
  answer(request, response).catch((error) => {
    response.statusCode = 500;
    response.end(JSON.stringify({ error: error.message }));
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit(0));
