package opora.access.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import opora.SmallWorld;
import opora.access.People;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SignInTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired People people;

    @Test
    void smoke() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        people.addDemo(world.district(), world.borovinskaya());
        System.out.println(
                mvc.perform(get("/sign-in")).andReturn().getResponse().getContentAsString());
        System.out.println(
                mvc.perform(get("/me").with(As.viewer(world.operator())))
                        .andReturn()
                        .getResponse()
                        .getStatus());
        System.out.println(
                mvc.perform(get("/people").with(As.viewer(world.operator())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
