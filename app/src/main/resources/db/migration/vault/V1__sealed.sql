-- The type of a column whose values are sealed by the vault: «number of the key, colon, cipher text». A column of this type is sealed anew
-- when the key is changed; its table has a primary key of one column.
create domain vault.sealed as text check (value ~ '^[0-9]+:[A-Za-z0-9+/=]+$');
