-- Who has yet to sign the protocol of a sitting: asked by the person, whenever a desk is opened.
delete from commission_member m using protocol_signature s
where s.sitting = m.sitting and s.member = m.member;

alter table commission_member rename to awaited_signature;
alter index commission_member_of_person rename to awaited_signature_of_person;
