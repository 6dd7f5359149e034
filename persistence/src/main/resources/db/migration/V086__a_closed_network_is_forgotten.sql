-- why: a network that was closed goes for good after a waiting time; only its number and dates stay. The audit trail is append-only for the application,
-- so what must be forgotten in it goes through procedures that look themselves whether they may
ALTER TABLE network
  ADD COLUMN closing_asked_at DATETIME(6) NULL;

CREATE TABLE closed_network (
  id INT NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  delete_at DATETIME(6) NOT NULL,
  export_id BIGINT NOT NULL,
  deleting_since DATETIME(6) NULL,
  deleted_at DATETIME(6) NULL,
  rows_found BIGINT NOT NULL,
  rows_deleted BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

DELIMITER //

-- One entry loses its values and the record's name; that it was there, when, and by whom stays
CREATE PROCEDURE audit_forget_entry (IN p_network INT, IN p_entry BIGINT)
MODIFIES SQL DATA
SQL SECURITY DEFINER
BEGIN
  UPDATE audit_entry SET record_name = '', fields = '[{"f":"forgotten"}]' WHERE tenant_id = p_network AND id = p_entry;
END //

-- Some entries of a network go, if it is closed, past its date and being deleted; what the platform noted about it loses its values
CREATE PROCEDURE audit_forget_network (IN p_network INT, IN p_now DATETIME(6), IN p_limit INT)
MODIFIES SQL DATA
SQL SECURITY DEFINER
BEGIN
  IF p_network = 0
      OR NOT EXISTS (SELECT 1 FROM closed_network c WHERE c.id = p_network AND c.delete_at <= p_now AND c.deleting_since IS NOT NULL AND c.deleted_at IS NULL)
      OR EXISTS (SELECT 1 FROM network n WHERE n.id = p_network AND n.state <> 'CLOSED') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This network is not closed and past its date';
  END IF;
  UPDATE audit_entry SET record_name = '', fields = '[{"f":"forgotten"}]'
    WHERE tenant_id = 0 AND fields <> '[{"f":"forgotten"}]'
      AND (entity = 'Network' AND record_id = p_network
        OR entity IN ('RoleAssignment', 'SupportGrant') AND fields LIKE CONCAT('%{"f":"network","n":"', p_network, '"}%'));
  DELETE FROM audit_entry WHERE tenant_id = p_network LIMIT p_limit;
END //

-- What the platform noted about an account that is no more loses name and values; so does whoever acted under it
CREATE PROCEDURE audit_forget_account (IN p_account BIGINT)
MODIFIES SQL DATA
SQL SECURITY DEFINER
BEGIN
  IF EXISTS (SELECT 1 FROM account a WHERE a.id = p_account) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This account is still there';
  END IF;
  UPDATE audit_entry SET record_name = '', fields = '[{"f":"forgotten"}]'
    WHERE tenant_id = 0 AND fields <> '[{"f":"forgotten"}]'
      AND (entity IN ('Account', 'SecondFactor') AND record_id = p_account OR fields LIKE CONCAT('%{"f":"account","n":"', p_account, '"}%'));
  UPDATE audit_entry SET actor_name = '' WHERE tenant_id = 0 AND actor_id = p_account AND actor_kind IN ('PERSON', 'OPERATOR');
END //

DELIMITER ;
