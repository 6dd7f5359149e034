-- why: a mail must be sent if and only if the change that causes it is saved; spans the networks because every server takes what is due
CREATE TABLE outbox (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  kind VARCHAR(60) NOT NULL,
  effect_key VARCHAR(190) NOT NULL,
  subject BIGINT NOT NULL,
  argument VARCHAR(500) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  state VARCHAR(8) NOT NULL,
  attempts INT NOT NULL,
  leased_until DATETIME(6) NULL,
  error VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX outbox_key (tenant_id, effect_key),
  INDEX outbox_due (state, due_at),
  CONSTRAINT outbox_state CHECK (state IN ('WAITING', 'DONE', 'DEAD'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
