-- The database and its two users. On a server of your own: replace ${host} (where the application
-- runs) and both passwords, then run this file once as an administrator of the database.
create database if not exists mitplan character set utf8mb4 collate utf8mb4_german2_ci;
create user mitplan_migration@'${host}' identified by '${migrationPassword}';
grant all privileges on mitplan.* to mitplan_migration@'${host}' with grant option;
-- What the application may do with each table, the migrations grant to this role.
create role mitplan_app;
create user mitplan@'${host}' identified by '${applicationPassword}';
grant mitplan_app to mitplan@'${host}';
set default role mitplan_app for mitplan@'${host}';
