import { expect, test } from 'vitest';
import { customerLines } from '../../../../../src/islands/wizard/request/customer-lines.ts';

test.each([
  ['Contoso, contoso.example, 2411250040001234', 'Contoso', '2411250040001234'],
  ['Contoso; TrackingID#2411250040001234', 'Contoso', 'TrackingID#2411250040001234'],
  ['康托索，contoso.example，2411250040001234', '康托索', '2411250040001234'],
  ['Contoso 24, 0f8fad5b-d9cb-469f-a165-70867728950e', 'Contoso 24', ''],
  ['  Contoso  ', 'Contoso', ''],
])('%j is the customer %j with the number %j', (line, name, number) => {
  expect(customerLines(line)).toEqual([{ name, number }]);
});

test('each line is a customer, and a blank one none', () => {
  expect(customerLines('Contoso\n\n , x\nFabrikam, 123456\n')).toEqual([
    { name: 'Contoso', number: '' },
    { name: 'Fabrikam', number: '123456' },
  ]);
});
