-- Who the company is on what it sends.
alter table bo_company add column name varchar(200);
alter table bo_company add column address varchar(500);
