-- What became of the mail of a key. It is written before the mail server hears of it; neither text nor recipients are kept,
-- but for those that the mail server did not take, who are part of the receipt.
create table bo_mail (
    tenant     varchar(200) not null,
    port_key   varchar(16)  not null,
    message    varchar(100) not null,
    state      varchar(10)  not null
        check (state = any (array['SENDING', 'DOUBTFUL', 'SENT', 'UNSENT', 'CLOSED'])),
    busy_until timestamp(6) with time zone not null,
    primary key (tenant, port_key)
);

create table bo_mail_rejected (
    tenant   varchar(200)   not null,
    port_key varchar(16)    not null,
    position int            not null,
    address  varchar(10000) not null,
    primary key (tenant, port_key, position),
    foreign key (tenant, port_key) references bo_mail
);
