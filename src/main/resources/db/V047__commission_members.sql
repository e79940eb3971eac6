-- Who sits on which commission, to be asked by the person: the desk of an examiner.
create table commission_member (
    sitting uuid not null references sitting,
    member  uuid not null references person,
    primary key (sitting, member)
);
create index commission_member_of_person on commission_member (member);

insert into commission_member (sitting, member)
select s.id, m.member from sitting s
cross join lateral (
    select (s.commission ->> 'chair')::uuid as member
    union select (s.commission ->> 'secretary')::uuid
    union select e.value::uuid from jsonb_array_elements_text(s.commission -> 'members') as e
) m;

-- The list of a centre's cases, the newest first.
create index recognition_of_centre_newest on recognition_case (centre, registered desc, number desc);
