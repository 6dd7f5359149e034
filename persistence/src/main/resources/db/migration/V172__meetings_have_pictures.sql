-- why: a few pictures of each meeting are kept, each with a note on who agreed to be seen
CREATE TABLE meeting_photo (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  consent VARCHAR(500) NOT NULL,
  bytes INT NOT NULL,
  picture MEDIUMBLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX meeting_photo_meeting (tenant_id, meeting_id),
  CONSTRAINT meeting_photo_of FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
