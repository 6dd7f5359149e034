-- why: sectors must be comparable across networks (WZ 2008) beside the members' own words, and whoever looks for a host asks for seats, parking and steps
ALTER TABLE member
  ADD COLUMN section VARCHAR(1) NULL,
  ADD COLUMN employees_on VARCHAR(10) NULL,
  ADD COLUMN languages VARCHAR(60) NOT NULL DEFAULT '',
  ADD CONSTRAINT member_section CHECK (section IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'));

CREATE TABLE member_hosting (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  willing VARCHAR(8) NOT NULL,
  capacity INT NULL,
  parking BOOLEAN NOT NULL,
  step_free BOOLEAN NOT NULL,
  tour BOOLEAN NOT NULL,
  remark VARCHAR(500) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX member_hosting_member (tenant_id, member_id),
  CONSTRAINT member_hosting_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT member_hosting_willing CHECK (willing IN ('UNKNOWN', 'YES', 'NO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE member_site (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  street VARCHAR(160) NOT NULL,
  postcode VARCHAR(10) NOT NULL,
  town VARCHAR(80) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX member_site_member (tenant_id, member_id),
  CONSTRAINT member_site_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
