-- why: somebody guessing at an account must be seen by its owner, her network's administration and the platform; what was typed in is never kept
CREATE TABLE login_refused (
  id BIGINT NOT NULL,
  account_id BIGINT NULL,
  reason VARCHAR(12) NOT NULL,
  source VARCHAR(45) NOT NULL,
  at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  INDEX login_refused_account (account_id, at),
  INDEX login_refused_at (at),
  CONSTRAINT login_refused_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
