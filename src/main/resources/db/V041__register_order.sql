-- The register as it is read, by the alphabet of either language: a page of it needs no sorting.
create index profession_kk on profession (basis, name_kk collate "kk-x-icu", number);
create index profession_ru on profession (basis, name_ru collate "ru-x-icu", number);
