create table note (text varchar(255) primary key);
