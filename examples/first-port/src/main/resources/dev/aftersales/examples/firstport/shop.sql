-- As a server does, the shop keeps its files open while nobody is connected.
set db_close_delay -1;
-- The shop as it was before anybody thought of After-Sales.
create table program (id varchar(40) primary key, name varchar(200) not null, percent int not null);
create table coupon (
    id bigint generated always as identity primary key,
    code varchar(40) not null unique,
    program varchar(40) not null references program,
    customer varchar(40),
    last_day date,
    state varchar(10) not null
);
-- What the port adds: which key has had which effect. A key without a coupon is closed.
create table port_effect (port_key varchar(16) primary key, coupon bigint references coupon);
