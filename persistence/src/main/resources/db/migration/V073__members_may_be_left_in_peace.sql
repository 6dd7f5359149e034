-- why: long passive phases are legitimate; whoever rests is not proposed for a call until the day comes
CREATE TABLE outreach_parking (
  tenant_id INT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  until_day DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE INDEX outreach_parking_member (tenant_id, member_id),
  CONSTRAINT outreach_parking_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
