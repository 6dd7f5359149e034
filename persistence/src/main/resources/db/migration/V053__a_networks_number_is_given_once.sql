-- why: a number that was given to a network stays hers for ever, also when she has gone: keys and links of hers would open the next one
CREATE TABLE network_counter (
  id INT NOT NULL,
  last_number INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO network_counter (id, last_number, version) SELECT 1, COALESCE(MAX(n.id), 0), 1 FROM network n;
