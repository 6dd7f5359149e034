-- why: whoever came is asked three questions by link; the answers lead to nobody
CREATE TABLE feedback_request (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answered BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX feedback_request_once (tenant_id, meeting_id, contact_id),
  INDEX feedback_request_contact (tenant_id, contact_id),
  CONSTRAINT feedback_request_on FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT feedback_request_to FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE feedback (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  worth INT NOT NULL,
  hour VARCHAR(7) NULL,
  wish VARCHAR(500) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX feedback_meeting (tenant_id, meeting_id),
  CONSTRAINT feedback_on FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
  CONSTRAINT feedback_worth CHECK (worth BETWEEN 1 AND 5)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
