#!/bin/bash
# Runs once, when the database is created: the application may touch rows (the migration grants that table by table), the migrator tables.
mysql -u root -p"$MYSQL_ROOT_PASSWORD" <<SQL
CREATE DATABASE reihum CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'reihum'@'%' IDENTIFIED BY '$REIHUM_DB_PASSWORD';
CREATE USER 'reihum_migrator'@'%' IDENTIFIED BY '$REIHUM_DB_MIGRATOR_PASSWORD';
GRANT ALL ON reihum.* TO 'reihum_migrator'@'%' WITH GRANT OPTION;
SQL
