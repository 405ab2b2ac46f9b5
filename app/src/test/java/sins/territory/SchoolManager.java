package sins.territory;

record SchoolManager() {}
