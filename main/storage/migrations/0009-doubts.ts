import type { Migration } from './migration.ts';

/** Answers say why a citation is in doubt, and what has no source. Those of before only knew that a citation is in doubt. */
export const doubts: Migration = {
  name: '0009-doubts',
  up: (db) => {
    db.exec(`
      UPDATE messages SET details = json_set(details, '$.citations', (
        SELECT json_group_array(json_set(
          json_remove(value, '$.verified'),
          '$.doubt', CASE WHEN value ->> '$.verified' THEN json('null') ELSE json('{"kind":"unlike"}') END
        ))
        FROM json_each(details, '$.citations')
      ))
      WHERE details ->> '$.citations' <> '[]';
      UPDATE messages SET details = json_set(details, '$.unsourced', json('[]')) WHERE details IS NOT NULL;
    `);
  },
};
