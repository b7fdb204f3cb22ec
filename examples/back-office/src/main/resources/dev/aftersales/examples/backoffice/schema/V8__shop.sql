-- What the back office was filled with, so that it is filled once.
create table bo_filling (
    part     varchar(40) not null primary key,
    finished boolean     not null
);

-- Under which ids it is there, whatever it is called by then.
create table bo_filling_id (
    name varchar(60) not null primary key,
    id   varchar(60) not null
);
