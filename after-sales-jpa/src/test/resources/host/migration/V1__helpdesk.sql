-- The first script of a host: it has a V1 too.
CREATE TABLE helpdesk_user (name varchar(100) NOT NULL PRIMARY KEY);
INSERT INTO helpdesk_user (name) VALUES ('Marta');
