-- why: who gives a talk, a room or advice takes part; its status and the thanks for it rest on what was noted
CREATE TABLE participation_contribution (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  given_on DATE NOT NULL,
  line VARCHAR(300) NOT NULL,
  link VARCHAR(500) NOT NULL,
  search_text VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX participation_contribution_member (tenant_id, member_id, given_on),
  INDEX participation_contribution_day (tenant_id, given_on),
  CONSTRAINT participation_contribution_network FOREIGN KEY (tenant_id) REFERENCES network (id),
  CONSTRAINT participation_contribution_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
