-- why: not every choice becomes a meeting; what somebody has set aside is not offered to each meeting that has no topic yet
CREATE TABLE meeting_topic_aside (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  poll BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX meeting_topic_aside_poll (tenant_id, poll),
  CONSTRAINT meeting_topic_aside_network FOREIGN KEY (tenant_id) REFERENCES network (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
