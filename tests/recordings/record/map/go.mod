module orrery/tests/recordings/record/map

go 1.19
