-- why: whether an institution is a member is decided, whether it takes part is judged from what it did; one word for both cannot say "paused since June, active before"
ALTER TABLE member DROP CONSTRAINT member_status;

ALTER TABLE member ADD COLUMN participation VARCHAR(8) NULL;

UPDATE member SET status = 'ACTIVE', participation = 'PASSIVE' WHERE status = 'PASSIVE';

ALTER TABLE member
  ADD CONSTRAINT member_status CHECK (status IN ('PROSPECT', 'APPLIED', 'ACTIVE', 'PAUSED', 'LEFT')),
  ADD CONSTRAINT member_participation CHECK (participation IN ('ACTIVE', 'PASSIVE', 'NEW', 'PAUSED'));

-- audiences and the states before an import name the status, too; values stand in the order of the alphabet
UPDATE poll SET audience = REPLACE(audience, 'status=ACTIVE&status=PASSIVE', 'status=ACTIVE') WHERE audience LIKE '%status=PASSIVE%';

UPDATE poll SET audience = REPLACE(audience, 'status=PASSIVE', 'status=ACTIVE') WHERE audience LIKE '%status=PASSIVE&status=%' OR audience LIKE '%status=%&status=PASSIVE%';

UPDATE poll SET audience = REPLACE(audience, 'status=PASSIVE', 'participation=PASSIVE') WHERE audience LIKE '%status=PASSIVE%';

UPDATE import_row SET before_image = REPLACE(before_image, '","PASSIVE","', '","ACTIVE","') WHERE before_image LIKE '%","PASSIVE","%';
