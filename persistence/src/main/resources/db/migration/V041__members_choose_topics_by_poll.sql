-- why: the members decide what the next meeting is about; each member has one answer, and an anonymous one leads nowhere
CREATE TABLE poll (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  question VARCHAR(200) NOT NULL,
  intro VARCHAR(2000) NOT NULL,
  mode VARCHAR(8) NOT NULL,
  hidden BOOLEAN NOT NULL,
  anonymous BOOLEAN NOT NULL,
  ends_on DATE NULL,
  audience TEXT NOT NULL,
  state VARCHAR(8) NOT NULL,
  sent_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  chosen INT NULL,
  word VARCHAR(2000) NOT NULL,
  announced_at DATETIME(6) NULL,
  search_text VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT poll_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT poll_mode CHECK (mode IN ('ONE', 'SEVERAL', 'RANKING')),
  CONSTRAINT poll_state CHECK (state IN ('DRAFT', 'RUNNING', 'CLOSED'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE poll_option (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  poll_id BIGINT NOT NULL,
  number INT NOT NULL,
  text VARCHAR(160) NOT NULL,
  retired BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX poll_option_number (tenant_id, poll_id, number),
  CONSTRAINT poll_option_of_poll FOREIGN KEY (tenant_id, poll_id) REFERENCES poll (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE poll_invitation (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  poll_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  mailed_at DATETIME(6) NULL,
  reminders INT NOT NULL,
  reminded_at DATETIME(6) NULL,
  answered BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX poll_invitation_member (tenant_id, poll_id, member_id),
  UNIQUE INDEX poll_invitation_contact (tenant_id, poll_id, contact_id),
  CONSTRAINT poll_invitation_of_poll FOREIGN KEY (tenant_id, poll_id) REFERENCES poll (tenant_id, id),
  CONSTRAINT poll_invitation_asks FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT poll_invitation_through FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE poll_ballot (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  invitation_id BIGINT NOT NULL,
  choices VARCHAR(60) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX poll_ballot_invitation (tenant_id, invitation_id),
  CONSTRAINT poll_ballot_of_invitation FOREIGN KEY (tenant_id, invitation_id) REFERENCES poll_invitation (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE poll_secret_ballot (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  poll_id BIGINT NOT NULL,
  choices VARCHAR(60) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX poll_secret_ballot_poll (tenant_id, poll_id),
  CONSTRAINT poll_secret_ballot_of_poll FOREIGN KEY (tenant_id, poll_id) REFERENCES poll (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
