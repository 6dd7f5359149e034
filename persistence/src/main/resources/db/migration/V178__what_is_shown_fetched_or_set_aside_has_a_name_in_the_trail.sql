-- why: the audit trail told that something about a meeting's place on the public page, a calendar's address or a topic was changed, but not of which; the trail reads only the record itself
ALTER TABLE calendar_showing ADD COLUMN audit_name VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE calendar_feed ADD COLUMN audit_name VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE meeting_topic_aside ADD COLUMN audit_name VARCHAR(200) NOT NULL DEFAULT '';
UPDATE calendar_showing s JOIN meeting m ON m.tenant_id = s.tenant_id AND m.id = s.subject SET s.audit_name = m.title WHERE s.subject_kind = 'MEETING';
UPDATE calendar_showing s JOIN series r ON r.tenant_id = s.tenant_id AND r.id = s.subject SET s.audit_name = r.name WHERE s.subject_kind = 'SERIES';
UPDATE calendar_feed f JOIN series r ON r.tenant_id = f.tenant_id AND r.id = f.series SET f.audit_name = r.name;
UPDATE calendar_feed f JOIN network n ON n.id = f.tenant_id SET f.audit_name = n.name WHERE f.series = 0;
UPDATE meeting_topic_aside a JOIN poll p ON p.tenant_id = a.tenant_id AND p.id = a.poll LEFT JOIN poll_option o ON o.tenant_id = p.tenant_id AND o.poll_id = p.id AND o.number = p.chosen SET a.audit_name = COALESCE(o.text, p.question);
