package de.reihum.persistence.members;

import de.reihum.members.Employees;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Numbers of employees are stored as they were written. */
@Converter(autoApply = true)
public class EmployeesConverter implements AttributeConverter<Employees, String> {

    @Override
    public String convertToDatabaseColumn(Employees employees) {
        return employees == null ? null : employees.text();
    }

    @Override
    public Employees convertToEntityAttribute(String stored) {
        return stored == null ? null : new Employees(stored);
    }
}
