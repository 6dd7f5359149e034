-- why: whether a member takes part is judged from what it did, by rules a network may set, and somebody may know better for a while; each status keeps its reasons
CREATE TABLE participation_rules (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  number INT NOT NULL,
  giving INT NOT NULL,
  contacts INT NOT NULL,
  presence INT NOT NULL,
  lines_wanted INT NOT NULL,
  new_months INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX participation_rules_number (tenant_id, number),
  CONSTRAINT participation_rules_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE participation_decision (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  participation VARCHAR(8) NOT NULL,
  origin VARCHAR(16) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  holds_until DATE NOT NULL,
  withdrawn_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX participation_decision_member (tenant_id, member_id),
  INDEX participation_decision_day (tenant_id, holds_until),
  CONSTRAINT participation_decision_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT participation_decision_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE participation_spell (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  participation VARCHAR(8) NULL,
  cause VARCHAR(16) NOT NULL,
  valid_from DATE NOT NULL,
  ended_on DATE NULL,
  holds_until DATE NULL,
  lines_wanted INT NOT NULL,
  rule_version INT NOT NULL,
  findings VARCHAR(1000) NOT NULL,
  latest_findings VARCHAR(1000) NOT NULL,
  judged_on DATE NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  -- two judgements at the same time cannot both begin a status
  UNIQUE INDEX participation_spell_member (tenant_id, member_id, valid_from),
  INDEX participation_spell_open (tenant_id, ended_on),
  CONSTRAINT participation_spell_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT participation_spell_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
