-- why: a decision is kept when it is known who looks after it and until when; what was written line by line so far becomes one row for each line
CREATE TABLE meeting_resolution (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  closing_id BIGINT NOT NULL,
  text VARCHAR(500) NOT NULL,
  member_id BIGINT NULL,
  contact_id BIGINT NULL,
  due DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX meeting_resolution_closing (tenant_id, closing_id),
  INDEX meeting_resolution_member (tenant_id, member_id),
  INDEX meeting_resolution_contact (tenant_id, contact_id),
  CONSTRAINT meeting_resolution_of FOREIGN KEY (tenant_id, closing_id) REFERENCES meeting_closing (tenant_id, id),
  CONSTRAINT meeting_resolution_by FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT meeting_resolution_with FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- ids beside the report's own one: reports are written by hand, far more than forty milliseconds apart
INSERT INTO meeting_resolution (tenant_id, id, closing_id, text, version)
WITH RECURSIVE written (tenant_id, closing_id, number, words, more) AS (
  SELECT tenant_id, id, 0, SUBSTRING_INDEX(decisions, '\n', 1), SUBSTRING(CONCAT(decisions, '\n'), CHAR_LENGTH(SUBSTRING_INDEX(decisions, '\n', 1)) + 2) FROM meeting_closing
  UNION ALL
  SELECT tenant_id, closing_id, number + 1, SUBSTRING_INDEX(more, '\n', 1), SUBSTRING(more, CHAR_LENGTH(SUBSTRING_INDEX(more, '\n', 1)) + 2) FROM written WHERE more <> '' AND number < 60
)
SELECT tenant_id, closing_id + number, closing_id, LEFT(TRIM(words), 500), 1 FROM written WHERE TRIM(words) <> '';

ALTER TABLE meeting_closing DROP COLUMN decisions;
