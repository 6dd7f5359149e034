-- why: guessing is slowed down over all servers, and no secret can be read out of the database
CREATE TABLE login_try (
  id BIGINT NOT NULL,
  subject CHAR(64) NOT NULL,
  at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  INDEX login_try_subject (subject, at),
  INDEX login_try_at (at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE login_second_factor (
  id BIGINT NOT NULL,
  account_name VARCHAR(200) NOT NULL,
  sealed_secret VARCHAR(250) NOT NULL,
  last_step BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT login_second_factor_account FOREIGN KEY (id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE login_recovery_code (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  fingerprint CHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  INDEX login_recovery_code_account (account_id),
  CONSTRAINT login_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE login_token (
  id BIGINT NOT NULL,
  account_id BIGINT NULL,
  purpose VARCHAR(16) NOT NULL,
  fingerprint CHAR(64) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX login_token_fingerprint (fingerprint),
  INDEX login_token_account (account_id),
  CONSTRAINT login_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
